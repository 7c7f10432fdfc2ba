package org.communique.http.tomcat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * HTTP/1.1 that closes connections whose caller sends a request's head too slowly or reads an answer too slowly. Tomcat itself bounds the time
 * between two bytes alone. Looks at each connection with a request once a second.
 */
public final class LimitedHttpProtocol extends Http11NioProtocol {

    private final Set<LimitedHttpProcessor> requests = ConcurrentHashMap.newKeySet();
    private ConnectionLimits limits = new ConnectionLimits(Duration.ofSeconds(10), Duration.ofSeconds(60), 32 * 1024);
    private @Nullable ScheduledExecutorService clock;

    /** Called by Tomcat, by the class's name. */
    public LimitedHttpProtocol() {
        super(new EvictingEndpoint());
    }

    /** Sets the limits; before the start. */
    public void setLimits(ConnectionLimits limits) {
        this.limits = limits;
    }

    @Override
    protected Processor createProcessor() {
        return new LimitedHttpProcessor(this, limits, requests);
    }

    @Override
    public void start() throws Exception {
        super.start();
        CustomizableThreadFactory daemon = new CustomizableThreadFactory("slow-connections-");
        daemon.setDaemon(true);
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, daemon);
        executor.scheduleWithFixedDelay(this::closeSlow, 1, 1, TimeUnit.SECONDS);
        clock = executor;
    }

    private void closeSlow() {
        long now = System.nanoTime();
        for (LimitedHttpProcessor request : requests) {
            try {
                request.closeIfSlow(now);
            } catch (RuntimeException failure) { // the clock would stop at the first one
                getLog().warn("A slow connection could not be closed", failure);
            }
        }
    }

    @Override
    public void stop() throws Exception {
        if (clock != null) {
            clock.shutdownNow();
        }
        super.stop();
    }
}
