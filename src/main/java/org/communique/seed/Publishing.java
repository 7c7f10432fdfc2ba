package org.communique.seed;

/** What makes a seed the next published state. */
interface Publishing {

    /**
     * Publishes what differs from the latest state, if anything does.
     *
     * @return one line that says what came of it
     * @throws Refused where nothing was published though something should have been
     */
    String publish(Seed seed) throws Refused;

    /** Why nothing was published, in words for the one who asked for it. */
    final class Refused extends Exception {
        Refused(String why) {
            super(why);
        }
    }
}
