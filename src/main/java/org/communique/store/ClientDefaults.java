package org.communique.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

/** How this program speaks to MongoDB where the address does not say otherwise. */
class ClientDefaults implements MongoClientSettingsBuilderCustomizer, Ordered {

    private final Deadlines deadlines;

    ClientDefaults(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        deadlines.apply(settings);
        settings.applicationName("communique")
                .readPreference(ReadPreference.primaryPreferred())
                .writeConcern(WriteConcern.MAJORITY)
                .retryReads(true)
                .applyToClusterSettings(cluster -> cluster.addClusterListener(new Reachability()));
    }

    /** Before Boot's own customizer (order 0), which applies the address. */
    @Override
    public int getOrder() {
        return -1;
    }
}
