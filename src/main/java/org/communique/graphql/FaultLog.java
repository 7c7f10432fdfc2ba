package org.communique.graphql;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the log says about a request: one record at most, however many fields failed, and none about what its caller got wrong. A request's
 * context holds it under its class.
 */
public final class FaultLog {

    private static final Logger log = LoggerFactory.getLogger(FaultLog.class);

    private final String request;
    private @Nullable Throwable fault;
    private @Nullable Object place;
    private @Nullable String outage;

    /** Of the request with this id, by which the caller may ask for the record. */
    public FaultLog(String request) {
        this.request = request;
    }

    /** The id of the request. */
    public String request() {
        return request;
    }

    /** Takes note that the database did not answer. It is logged where nothing else is. */
    ApiError outage(Throwable failure) {
        if (outage == null) {
            outage = failure.getMessage();
        }
        return ApiError.unavailable();
    }

    /** Takes note of a fault of ours at a place of the answer. The first one is logged; the error tells the caller where. */
    public ApiError internal(Object place, Throwable fault) {
        if (this.fault == null) {
            this.fault = fault;
            this.place = place;
        }
        return ApiError.internal(request);
    }

    /** Writes the record, where there is one; what an operation breaks off with when its time is over is none. */
    public void write(boolean stopped) {
        if (fault != null && !(stopped && isInterruption(fault))) {
            log.error("Request {} failed at {}", request, place, fault);
        } else if (outage != null && !stopped) {
            log.warn("Request {}: the database did not answer: {}", request, outage);
        }
    }

    private static boolean isInterruption(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof InterruptedException
                        || cause instanceof InterruptedIOException
                        || cause instanceof ClosedByInterruptException);
    }
}
