package org.communique.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.Map;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.bson.Document;

/**
 * Reads counters on demand: each line of standard input asks, one line of standard output answers. {@code commands} is how many reading
 * commands MongoDB has run, {@code allocated PID} how many bytes the threads of a Java process have allocated (-1: its JDK does not say).
 */
public final class Probe {

    private static final String[] READING = {"find", "aggregate", "getMore", "count", "distinct"};
    private static final Map<String, MBeanServerConnection> MACHINES = new HashMap<>();

    private Probe() {}

    public static void main(String[] arguments) throws Exception {
        try (MongoClient client = MongoClients.create(arguments[0]);
                var questions = new BufferedReader(new InputStreamReader(System.in))) {
            for (String line = questions.readLine(); line != null; line = questions.readLine()) {
                String[] words = line.split(" ");
                System.out.println(words[0].equals("commands") ? commands(client) : allocated(words[1]));
            }
        }
    }

    private static long commands(MongoClient client) {
        Document status = client.getDatabase("admin").runCommand(new Document("serverStatus", 1));
        Document commands = status.getEmbedded(java.util.List.of("metrics", "commands"), Document.class);
        long sum = 0;
        for (String name : READING) {
            sum += commands.get(name, Document.class).get("total", Number.class).longValue();
        }
        return sum;
    }

    private static long allocated(String process) throws Exception {
        MBeanServerConnection machine = MACHINES.get(process);
        if (machine == null) {
            VirtualMachine attached = VirtualMachine.attach(process);
            String address = attached.startLocalManagementAgent();
            attached.detach();
            machine = JMXConnectorFactory.connect(new JMXServiceURL(address)).getMBeanServerConnection();
            MACHINES.put(process, machine);
        }
        try {
            return (Long) machine.getAttribute(new ObjectName("java.lang:type=Threading"), "TotalThreadAllocatedBytes");
        } catch (javax.management.AttributeNotFoundException older) {
            return -1;
        }
    }
}
