package org.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.communique.fact.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.MongoDatabaseFactory;

class AddressTests {

    private static final String AWAY = "spring.mongodb.uri=mongodb://127.0.0.1:1";

    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
            .withUserConfiguration(StoreConfiguration.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutAnAddressTheStoreIsEmbedded(String blank) {
        program.withPropertyValues("spring.mongodb.uri=" + blank).run(context -> {
            assertThat(context.getBean(Store.class).embedded()).isTrue();
            assertThat(context.getBean(Store.class).describe()).contains("NOT for production");
            assertThat(database(context.getBean(MongoDatabaseFactory.class))).isEqualTo("communique");
        });
    }

    @Test
    void theDatabaseIsNamedByTheAddressOrAfterTheProgram() {
        program.withPropertyValues(AWAY)
                .run(context -> assertThat(database(context.getBean(MongoDatabaseFactory.class)))
                        .isEqualTo("communique"));
        program.withPropertyValues(AWAY + "/facts")
                .run(context -> assertThat(database(context.getBean(MongoDatabaseFactory.class)))
                        .isEqualTo("facts"));
    }

    @Test
    void everyCommandHasDeadlinesAndReadsPreferThePrimary() {
        program.withPropertyValues(AWAY, "communique.mongodb.connect-timeout=700ms")
                .run(context -> {
                    var settings = settings(context);
                    assertThat(settings.getTimeout(TimeUnit.MILLISECONDS)).isEqualTo(3000);
                    assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                            .isEqualTo(2000);
                    assertThat(settings.getSocketSettings().getConnectTimeout(TimeUnit.MILLISECONDS))
                            .isEqualTo(700);
                    assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primaryPreferred());
                    assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
                    assertThat(settings.getApplicationName()).isEqualTo("communique");
                });
    }

    @Test
    void whatTheAddressSaysWins() {
        program.withPropertyValues(AWAY + "/?timeoutMS=900&serverSelectionTimeoutMS=800&connectTimeoutMS=700"
                        + "&readPreference=secondary&w=2&appName=other")
                .run(context -> {
                    var settings = settings(context);
                    assertThat(settings.getTimeout(TimeUnit.MILLISECONDS)).isEqualTo(900);
                    assertThat(settings.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                            .isEqualTo(800);
                    assertThat(settings.getSocketSettings().getConnectTimeout(TimeUnit.MILLISECONDS))
                            .isEqualTo(700);
                    assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.secondary());
                    assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.W2);
                    assertThat(settings.getApplicationName()).isEqualTo("other");
                });
    }

    @Test
    void anAddressFromElsewhereIsTaken() {
        program.withBean(
                        "elsewhere",
                        MongoConnectionDetails.class,
                        () -> () -> new ConnectionString("mongodb://127.0.0.1:2/elsewhere"))
                .run(context -> {
                    assertThat(context.getBean(Store.class).embedded()).isFalse();
                    assertThat(context.getBean(Store.class).describe())
                            .isEqualTo("MongoDB at 127.0.0.1:2 (not reached yet)");
                });
    }

    @Test
    void passwordsAreNotDescribed() {
        program.withPropertyValues("spring.mongodb.uri=mongodb://joe:secret@127.0.0.1:1/facts")
                .run(context ->
                        assertThat(context.getBean(Store.class).describe()).doesNotContain("joe", "secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://joe:secret@host",
                "mongodb://joe:sec/ret@host:27017",
                "mongodb://joe:sec:ret@host",
                "mongodb://host:99999",
                "mongodb://"
            })
    void aMalformedAddressStopsTheStartInOneSentenceWithoutCredentials(String malformed) {
        program.withPropertyValues("spring.mongodb.uri=" + malformed).run(context -> {
            assertThat(context).hasFailed();
            var analysis = new MalformedAddressAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription())
                    .startsWith("MONGODB_URI is no MongoDB address that can be used: ")
                    .endsWith(".")
                    .doesNotContain("joe", "sec", "ret", "\n");
            assertThat(context.getStartupFailure()).hasMessageNotContainingAny("joe", "secret");
        });
    }

    private static String database(MongoDatabaseFactory factory) {
        return factory.getMongoDatabase().getName();
    }

    /** What Boot builds the client from. */
    private static MongoClientSettings settings(ApplicationContext context) {
        var settings = MongoClientSettings.builder();
        context.getBeanProvider(MongoClientSettingsBuilderCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(settings));
        return settings.build();
    }
}
