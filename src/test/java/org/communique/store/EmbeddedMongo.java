package org.communique.store;

/** The embedded server, for tests that speak to it without Spring. */
public final class EmbeddedMongo {

    private EmbeddedMongo() {}

    /** Starts one that ends with the process, and tells its address without a database. */
    @SuppressWarnings("resource")
    public static String start() {
        String host = new EmbeddedServer().getConnectionString().getHosts().get(0);
        return "mongodb://" + host;
    }
}
