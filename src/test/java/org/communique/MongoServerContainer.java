package org.communique;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** Real MongoDBs in containers, as far as Docker and the image are at hand; finding out that they are not is bounded. */
final class MongoServerContainer {

    static final DockerImageName IMAGE =
            DockerImageName.parse(System.getenv().getOrDefault("COMMUNIQUE_MONGO_IMAGE", "mongo:6.0.5"));

    /** For Docker, the images of Testcontainers itself and ours, once per run. */
    private static final Duration PREPARATION = Duration.ofSeconds(25);

    private static final Duration PULL = Duration.ofSeconds(20);
    private static final Duration START = Duration.ofSeconds(30);
    private static final Map<String, String> LABEL = Map.of("org.communique.tests", "mongodb");

    private static @Nullable FutureTask<@Nullable String> preparation;

    private MongoServerContainer() {}

    @SuppressWarnings("resource") // lives as long as the run; Testcontainers removes it
    static String start(boolean replicaSet) {
        String obstacle = obstacle();
        if (obstacle != null) {
            throw new MongoServerMissing(obstacle);
        }
        var container = new MongoDBContainer(IMAGE.asCompatibleSubstituteFor("mongo")).withLabels(LABEL);
        if (replicaSet) {
            container.withReplicaSet();
        } else {
            container.withCommand("--setParameter", "enableTestCommands=1"); // so that a test can make it hang
        }
        try {
            container.withStartupTimeout(START).start();
            return container.getConnectionString();
        } catch (RuntimeException failure) {
            throw new MongoServerMissing("a container of " + IMAGE + " does not start: " + root(failure));
        }
    }

    private static synchronized @Nullable String obstacle() {
        if (preparation == null) {
            preparation = new FutureTask<>(MongoServerContainer::prepare);
            Thread thread = new Thread(preparation, "mongo-containers");
            thread.setDaemon(true);
            thread.start();
        }
        try {
            return preparation.get(PREPARATION.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            preparation.cancel(true);
            preparation = completed("Docker and its images are not ready within " + PREPARATION.toSeconds()
                    + " s; TESTCONTAINERS_RYUK_DISABLED=true and TESTCONTAINERS_HOST_OVERRIDE=localhost may help");
            return obstacle();
        } catch (ExecutionException failure) {
            return "Docker is not available: " + root(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static @Nullable String prepare() throws InterruptedException {
        DockerClient docker = DockerClientFactory.instance().client();
        removeLeftovers(docker);
        String image = IMAGE.asCanonicalNameString();
        if (has(docker, image)) {
            return null;
        }
        String failure = pull(docker, image);
        return has(docker, image)
                ? null
                : "the image " + image + " is not on this machine and is not pulled: " + failure;
    }

    private static String pull(DockerClient docker, String image) throws InterruptedException {
        try {
            docker.pullImageCmd(image).start().awaitCompletion(PULL.toSeconds(), TimeUnit.SECONDS);
            return "no end within " + PULL.toSeconds() + " s";
        } catch (RuntimeException refusal) {
            return root(refusal);
        }
    }

    private static boolean has(DockerClient docker, String image) {
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }

    /** What runs that were killed have left, where no Ryuk clears up. */
    private static void removeLeftovers(DockerClient docker) {
        long old = Instant.now().minus(Duration.ofHours(1)).getEpochSecond();
        docker.listContainersCmd().withShowAll(true).withLabelFilter(LABEL).exec().stream()
                .filter(container -> container.getCreated() < old)
                .forEach(container -> docker.removeContainerCmd(container.getId())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec());
    }

    private static FutureTask<@Nullable String> completed(String result) {
        var task = new FutureTask<@Nullable String>(() -> result);
        task.run();
        return task;
    }

    private static String root(Throwable failure) {
        return failure.getCause() == null ? String.valueOf(failure.getMessage()).strip() : root(failure.getCause());
    }
}
