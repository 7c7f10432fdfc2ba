package org.communique.http;

import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.communique.graphql.RequestLimits;
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
    /** How much of a body that is not wanted it reads on, so that the caller sees the refusal. */
    private static final int UNWANTED_BYTES = 16 * 1024 * 1024;
    /** Bytes that are handed to the system at once; each connection has them. */
    private static final int WRITTEN = 32 * 1024;
    /** What stands in a request's head beside address and headers. */
    private static final int REQUEST_LINE = 256;
    /** Headers by number; what they may hold together is the limit that counts. */
    static final int HEADERS = 1_000;

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
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
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxHttpRequestHeaderSize(
                    (int) (limits.uri().toBytes() + limits.headers().toBytes()) + REQUEST_LINE);
            http.setMaxHeaderCount(HEADERS);
            http.setProperty("socket.txBufSize", String.valueOf(AnswerWriter.SENT));
            http.setProperty("socket.appWriteBufSize", String.valueOf(WRITTEN));
            http.setConnectionTimeout((int) PATIENCE.toMillis());
            http.setKeepAliveTimeout((int) BETWEEN_REQUESTS.toMillis());
            http.setMaxSwallowSize(UNWANTED_BYTES);
            if (VIRTUAL_THREADS) {
                http.setExecutor(new VirtualThreadExecutor("http-"));
            }
        }
    }
}
