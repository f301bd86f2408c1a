import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes from the moment a citizen's submission is acknowledged until the office's inbox shows it on its live
 * stream: outbox, relay, Kafka, notification-service, store and stream. One submission at a time, so each arrival belongs to
 * the submission before it.
 *
 * <p>Usage: {@code java CommitToInbox.java STAFF_TOKEN SUBMIT_URL STREAM_URL OFFICE [count]}
 */
class CommitToInbox {
    public static void main(String[] args) throws Exception {
        int count = args.length > 4 ? Integer.parseInt(args[4]) : 500;
        LinkedBlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();
        CountDownLatch open = new CountDownLatch(1);
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Thread.ofPlatform().daemon().start(() -> listen(client, args[2], args[0], arrivals, open));
        open.await(20, TimeUnit.SECONDS);

        List<Double> submitted = new ArrayList<>();
        List<Double> shown = new ArrayList<>();
        for (int i = -count / 10; i < count; i++) {
            arrivals.clear();
            long asked = System.nanoTime();
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(args[1]))
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofString(body(args[3], i)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            long answered = System.nanoTime();
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            Long arrived = arrivals.poll(10, TimeUnit.SECONDS);
            if (arrived == null) {
                throw new IllegalStateException("nothing arrived for submission " + i);
            }
            if (i >= 0) {
                submitted.add((answered - asked) / 1e6);
                shown.add(Math.max(0, (arrived - answered) / 1e6));
            }
        }
        print("submission acknowledged", submitted);
        print("acknowledged -> in the inbox", shown);
        System.exit(0);
    }

    private static String body(String office, int i) {
        return """
                {"office": "%s", "kind": "environment", "place": "测试路 %d 号", "text": "第 %d 条：路灯不亮。"}"""
                .formatted(office, i, i);
    }

    private static void listen(
            HttpClient client, String url, String token, LinkedBlockingQueue<Long> arrivals, CountDownLatch open) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .header("Authorization", "Bearer " + token)
                            .header("Accept", "text/event-stream")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("stream: " + answer.statusCode());
            }
            open.countDown();
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event:") && line.contains("notification")) {
                        arrivals.add(System.nanoTime());
                    }
                }
            }
        } catch (Exception e) {
            e.printStackTrace();
        }
    }

    private static void print(String label, List<Double> millis) {
        Collections.sort(millis);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, max %.1f ms (%d)%n",
                label,
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.99)),
                millis.getLast(),
                millis.size());
    }
}
