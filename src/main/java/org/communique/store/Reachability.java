package org.communique.store;

import com.mongodb.connection.ClusterDescription;
import com.mongodb.connection.ServerDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.StringUtils;

/** Says in one line when MongoDB stops answering, and in one when it answers again. */
class Reachability implements ClusterListener {

    private static final Logger log = LoggerFactory.getLogger(Reachability.class);

    private final AtomicBoolean away = new AtomicBoolean();

    @Override
    public void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
        ClusterDescription now = event.getNewDescription();
        if (now.getServerDescriptions().stream().anyMatch(ServerDescription::isOk)) {
            if (away.compareAndSet(true, false)) {
                log.info("MongoDB at {} answers again.", hosts(now));
            }
        } else {
            failure(now).ifPresent(failure -> reportAway(now, failure));
        }
    }

    private void reportAway(ClusterDescription now, Throwable failure) {
        if (away.compareAndSet(false, true)) {
            log.warn(
                    "MongoDB at {} does not answer ({}); not ready until it does, next try within {} s.",
                    hosts(now),
                    StringUtils.truncate(failure.toString(), 120),
                    now.getServerSettings().getHeartbeatFrequency(TimeUnit.SECONDS));
        }
    }

    private static String hosts(ClusterDescription cluster) {
        String srvHost = cluster.getClusterSettings().getSrvHost();
        if (srvHost != null) {
            return srvHost;
        }
        return cluster.getServerDescriptions().stream()
                .map(server -> server.getAddress().toString())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Optional<Throwable> failure(ClusterDescription cluster) {
        Optional<Throwable> failure = Optional.ofNullable(cluster.getSrvResolutionException());
        return failure.or(() -> cluster.getServerDescriptions().stream()
                        .map(ServerDescription::getException)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(Reachability::root);
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }
}
