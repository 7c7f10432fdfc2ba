package org.communique.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.PropertiesMongoConnectionDetails;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.StringUtils;

/** The address of the MongoDB that whoever runs this program has named. */
class MongoAddress extends PropertiesMongoConnectionDetails {

    /** The name of the database where the address gives none. */
    static final String DATABASE = "communique";

    private final ConnectionString address;

    /** Reads the address once, so that a mistake in it shows at the start. */
    MongoAddress(MongoProperties properties, @Nullable SslBundles bundles) {
        super(properties, bundles);
        this.address = read(properties);
    }

    static boolean isGiven(MongoProperties properties) {
        return StringUtils.hasText(properties.getUri()) || StringUtils.hasText(properties.getHost());
    }

    @Override
    public ConnectionString getConnectionString() {
        return address;
    }

    private ConnectionString read(MongoProperties properties) {
        String uri = properties.getUri();
        try {
            return StringUtils.hasText(uri) ? withDatabase(uri.strip()) : super.getConnectionString();
        } catch (IllegalArgumentException | MongoException refusal) {
            throw MalformedAddress.of(uri, refusal);
        }
    }

    /** Writing the name into the address instead would also make it the database that users are looked up in. */
    private static ConnectionString withDatabase(String uri) {
        return new ConnectionString(uri) {
            @Override
            public String getDatabase() {
                String given = super.getDatabase();
                return given == null ? DATABASE : given;
            }
        };
    }
}
