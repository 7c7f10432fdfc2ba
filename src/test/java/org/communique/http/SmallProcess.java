package org.communique.http;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** The program in a process of its own with a small heap, on the embedded store. */
record SmallProcess(Process process, int port, Path output, AtomicInteger filesAtRest) {

    /** Files and sockets that come with use: those of the store's connections, and of classes loaded late. */
    private static final int FILES = 60;

    /** Starts it, and waits until it answers. */
    static SmallProcess start(String heap) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path output = Files.createTempFile("communique", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        classPath(),
                        "org.communique.CommuniqueApplication",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().remove("MONGODB_URI");
        SmallProcess program = new SmallProcess(builder.start(), port, output, new AtomicInteger());
        await().atMost(Duration.ofMinutes(1)).until(program::answers);
        program.filesAtRest.set(program.openFiles());
        return program;
    }

    /** All but the tests, whose configurations would be found. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return new Served(port).post("{ dataset { revision } }").verdict().equals("200");
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it has about as few files and sockets open as in the beginning; always where the system does not say. */
    boolean isAtRest() {
        return openFiles() < filesAtRest.get() + FILES;
    }

    private int openFiles() {
        String[] files = new File("/proc/" + process.pid() + "/fd").list();
        return files == null ? 0 : files.length;
    }

    String log() throws IOException {
        return Files.readString(output);
    }

    void end() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
