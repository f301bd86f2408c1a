import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the gateway costs: the same authenticated read through it and past it, in alternating rounds, with requests per
 * second and the CPU of our processes per request (utime + stime of /proc/PID/stat; rates drift on a shared machine, CPU
 * per request much less).
 *
 * <p>Usage: {@code java GatewayCost.java TOKEN GATEWAY_URL GATEWAY_PID SERVICE_URL SERVICE_PID [rounds] [seconds]}
 */
class GatewayCost {
    private static final int CONNECTIONS = 16;
    private static final double MICROS_PER_TICK = 10_000;

    record Round(double perSecond, double gatewayMicros, double serviceMicros, long failures) {}

    public static void main(String[] args) throws Exception {
        String token = args[0];
        Target through = new Target(args[1], args[2], args[4]);
        Target direct = new Target(args[3], args[2], args[4]);
        int rounds = args.length > 5 ? Integer.parseInt(args[5]) : 5;
        int seconds = args.length > 6 ? Integer.parseInt(args[6]) : 6;

        System.out.println("warming up");
        for (int i = 0; i < 3; i++) {
            through.run(token, seconds);
            direct.run(token, seconds);
        }
        List<Round> gateway = new ArrayList<>();
        List<Round> past = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            gateway.add(print("through", through.run(token, seconds)));
            past.add(print("direct ", direct.run(token, seconds)));
        }
        System.out.printf("load average %s%n", Files.readString(Path.of("/proc/loadavg")).strip());
        System.out.printf(
                "median: through %.0f/s, gateway %.0f us + service %.0f us CPU per request; direct %.0f/s, service %.0f us%n",
                median(gateway.stream().mapToDouble(Round::perSecond).toArray()),
                median(gateway.stream().mapToDouble(Round::gatewayMicros).toArray()),
                median(gateway.stream().mapToDouble(Round::serviceMicros).toArray()),
                median(past.stream().mapToDouble(Round::perSecond).toArray()),
                median(past.stream().mapToDouble(Round::serviceMicros).toArray()));
    }

    record Target(String url, String gatewayPid, String servicePid) {
        Round run(String token, int seconds) throws Exception {
            LongAdder done = new LongAdder();
            LongAdder failed = new LongAdder();
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .header("Authorization", "Bearer " + token)
                    .build();
            long gatewayBefore = ticks(gatewayPid);
            long serviceBefore = ticks(servicePid);
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            try (HttpClient client =
                            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                    var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
                for (int i = 0; i < CONNECTIONS; i++) {
                    threads.submit(() -> {
                        while (System.nanoTime() < end) {
                            var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
                            (answer.statusCode() == 200 ? done : failed).increment();
                        }
                        return null;
                    });
                }
            }
            double elapsed = (System.nanoTime() - start) / 1e9;
            long requests = Math.max(1, done.sum() + failed.sum());
            return new Round(
                    done.sum() / elapsed,
                    (ticks(gatewayPid) - gatewayBefore) * MICROS_PER_TICK / requests,
                    (ticks(servicePid) - serviceBefore) * MICROS_PER_TICK / requests,
                    failed.sum());
        }
    }

    private static Round print(String label, Round round) {
        System.out.printf(
                "%s %6.0f/s  gateway %4.0f us  service %4.0f us  not 200: %d%n",
                label, round.perSecond, round.gatewayMicros, round.serviceMicros, round.failures);
        return round;
    }

    private static long ticks(String pid) throws Exception {
        String stat = Files.readString(Path.of("/proc", pid, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
