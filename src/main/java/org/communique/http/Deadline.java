package org.communique.http;

import org.communique.graphql.Watch;

/** The end of an operation's time: when it comes, the operation is stopped, and what its thread waits for is broken off. */
final class Deadline implements Runnable {

    private final Thread thread = Thread.currentThread();
    private final Watch watch;
    private boolean ended;
    private boolean passed;

    /** For the operation that this thread is about to run. */
    Deadline(Watch watch) {
        this.watch = watch;
    }

    /** The time is over. */
    @Override
    public synchronized void run() {
        if (!ended) {
            passed = true;
            watch.stop();
            thread.interrupt();
        }
    }

    /** The operation has ended; says whether its time was over before. From now on the thread is left alone. */
    synchronized boolean end() {
        ended = true;
        if (passed) {
            Thread.interrupted();
        }
        return passed;
    }
}
