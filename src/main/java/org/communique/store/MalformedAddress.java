package org.communique.store;

import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;

/** The address of the MongoDB cannot be read; the message keeps what the address holds to itself. */
class MalformedAddress extends RuntimeException {

    private static final String REFUSED = "MONGODB_URI is no MongoDB address that can be used: ";

    private MalformedAddress(String reason) {
        super(REFUSED + reason);
    }

    /**
     * The driver's own words quote the address, in which a stray character makes a host of a password: they are repeated
     * only where the address names no user. Neither is the cause kept, since its message ends up in logs.
     */
    static MalformedAddress of(@Nullable String address, RuntimeException refusal) {
        if (refusal instanceof MongoException) {
            return new MalformedAddress("its mongodb+srv records cannot be looked up.");
        }
        if (address == null || address.contains("@")) {
            return new MalformedAddress("check its form, mongodb://user:password@host:27017/database?options,"
                    + " and write each of : / ? # [ ] @ % in user and password as a percent code (%40 for @).");
        }
        return new MalformedAddress(String.valueOf(refusal.getMessage()).strip());
    }
}
