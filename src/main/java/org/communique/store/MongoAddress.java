package org.communique.store;

import com.mongodb.ConnectionString;

/** The MongoDB address of the configuration, checked: a malformed one is refused without repeating its password. */
final class MongoAddress {

    private MongoAddress() {}

    static ConnectionString parse(String uri) {
        try {
            ConnectionString address = new ConnectionString(uri.strip());
            return address.getDatabase() == null ? withDatabase(uri.strip()) : address;
        } catch (IllegalArgumentException malformed) {
            throw new MalformedAddressException(withoutCredentials(uri.strip()), malformed.getMessage());
        }
    }

    /** What may be logged of an address. */
    static String withoutCredentials(String uri) {
        return uri.replaceFirst("(?<=://)[^/]*@", "").replaceAll("[\\p{Cntrl}]", "?");
    }

    private static ConnectionString withDatabase(String uri) {
        int query = uri.indexOf('?');
        String hosts = query < 0 ? uri : uri.substring(0, query);
        String slash = hosts.indexOf('/', hosts.indexOf("://") + 3) < 0 ? "/" : "";
        return new ConnectionString(hosts + slash + StoreProperties.DATABASE + (query < 0 ? "" : uri.substring(query)));
    }

    /** A MongoDB address that cannot be read. */
    static final class MalformedAddressException extends IllegalArgumentException {

        MalformedAddressException(String address, String rule) {
            super("MONGODB_URI is no MongoDB address: " + address + " (" + rule + ")");
        }
    }
}
