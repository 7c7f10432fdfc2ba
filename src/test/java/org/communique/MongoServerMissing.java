package org.communique;

/** A real MongoDB cannot be had on this machine; the message says why. */
class MongoServerMissing extends RuntimeException {

    MongoServerMissing(String reason) {
        super(reason);
    }
}
