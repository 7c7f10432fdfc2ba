package org.communique.http;

import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.communique.graphql.RequestLimits;
import org.communique.http.tomcat.ConnectionLimits;
import org.communique.http.tomcat.LimitedHttpProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** How Tomcat receives requests: so that too large ones can be told from broken ones, and slow ones do not hold it up. */
record Connectors(RequestLimits limits) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Whether each request has a virtual thread; asked of the JDK that runs the program, as Boot would ask the one that builds it. */
    static final boolean VIRTUAL_THREADS = Runtime.version().feature() >= 21;

    /** What an address may hold unescaped: people type documents into it. */
    private static final String READABLE_QUERY = "\"<>[\\]^`{|}";

    /** How long Tomcat waits for the next bytes of a request. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long it waits for the next request on a connection. */
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(30);
    /** How much of a body that nobody read it reads on: that would keep a thread. The API reads unwanted bodies itself, without one. */
    private static final int UNREAD_BYTES = 0;
    /** Connections that wait in the system to be accepted. */
    private static final int BACKLOG = 1_024;
    /** Threads where they are not virtual: for all operations, those who wait for one, and requests that need none. */
    private static final int THREADS = 300;
    /** Bytes that are handed to the system at once; each connection has them. */
    private static final int WRITTEN = 32 * 1024;
    /** What stands in a request's head beside address and headers. */
    private static final int REQUEST_LINE = 256;
    /** Headers by number; what they may hold together is the limit that counts. */
    static final int HEADERS = 1_000;

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setProtocol(LimitedHttpProtocol.class.getName());
        tomcat.addConnectorCustomizers(this::customize);
        tomcat.addContextCustomizers(context -> guard((StandardHost) context.getParent()));
    }

    private void guard(StandardHost host) {
        host.getPipeline().addValve(new ErrorReport(limits));
        host.getPipeline().addValve(new RequestSize(limits));
        host.setErrorReportValveClass(ErrorReport.class.getName()); // so that Tomcat adds none of its own
    }

    private void customize(Connector connector) {
        connector.setProperty("relaxedQueryChars", READABLE_QUERY);
        if (connector.getProtocolHandler() instanceof LimitedHttpProtocol http) {
            http.setLimits(new ConnectionLimits(
                    limits.headTime(),
                    limits.readingTime(),
                    limits.readingRate().toBytes()));
            http.setMaxConnections(
                    limits.connections() != null
                            ? limits.connections()
                            : ConnectionLimits.connections(Runtime.getRuntime().maxMemory()));
            http.setMaxThreads(THREADS);
            http.setMaxHttpRequestHeaderSize(
                    (int) (limits.uri().toBytes() + limits.headers().toBytes()) + REQUEST_LINE);
            http.setMaxHeaderCount(HEADERS);
            http.setProperty("socket.txBufSize", String.valueOf(AnswerWriter.SENT));
            http.setProperty("socket.appWriteBufSize", String.valueOf(WRITTEN));
            http.setConnectionTimeout((int) PATIENCE.toMillis());
            http.setKeepAliveTimeout((int) BETWEEN_REQUESTS.toMillis());
            http.setMaxSwallowSize(UNREAD_BYTES);
            http.setAcceptCount(BACKLOG);
            if (VIRTUAL_THREADS) {
                http.setExecutor(new VirtualThreadExecutor("http-"));
            }
        }
    }
}
