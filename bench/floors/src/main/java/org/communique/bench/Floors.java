package org.communique.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Serves both floors on the Tomcat that Spring Boot sets up: arguments are port, MongoDB's address, folder of the fixed answers. */
public final class Floors {

    private Floors() {}

    public static void main(String[] arguments) {
        System.setProperty("jdk.pollerMode", "1"); // as the product
        int port = Integer.parseInt(arguments[0]);
        ConnectionString address = new ConnectionString(arguments[1]);
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(address)
                .timeout(3, TimeUnit.SECONDS)
                .build());
        MongoDatabase database = client.getDatabase(address.getDatabase());
        OwnFields.add(database.withTimeout(15, TimeUnit.MINUTES));
        var tomcat = new TomcatServletWebServerFactory(port);
        tomcat.addProtocolHandlerCustomizers(handler -> handler.setExecutor(new VirtualThreadExecutor("tomcat-handler-")));
        tomcat.getWebServer(context -> {
                    context.addServlet("fixed", new FixedAnswers(Path.of(arguments[2]))).addMapping("/fixed/*");
                    context.addServlet("plain", new PlainHandler(new Questions(database))).addMapping("/plain/*");
                })
                .start();
        System.out.println("Floors are ready on " + port);
    }
}
