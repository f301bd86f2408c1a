package cn.xieshang.platform.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * Where an event goes that this service cannot take: key, bytes and headers as they came, where it lay, and why. The
 * cause is classes, places in the code and our own messages; what others write into messages may be a person's data.
 */
final class DeadLetterTopic {
    private static final int PLACES = 5;

    private DeadLetterTopic() {}

    static String of(String application) {
        return application + "-dlt";
    }

    static DeadLetterPublishingRecoverer recoverer(String application, KafkaOperations<byte[], byte[]> kafka) {
        TopicPartition anyPartition = new TopicPartition(of(application), -1);
        DeadLetterPublishingRecoverer recoverer =
                new DeadLetterPublishingRecoverer(kafka, (heard, failure) -> anyPartition);
        recoverer.excludeHeader(
                HeadersToAdd.EXCEPTION, HeadersToAdd.EX_CAUSE, HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        recoverer.setHeadersFunction((heard, failure) -> cause(heard, failure));
        recoverer.setFailIfSendResultIsError(true);
        recoverer.setSkipSameTopicFatalExceptions(false);
        recoverer.setLogRecoveryRecord(false);
        return recoverer;
    }

    private static Headers cause(ConsumerRecord<?, ?> heard, Exception failure) {
        Throwable cause = handlersOwn(failure);
        Headers headers = new RecordHeaders();
        add(headers, KafkaHeaders.DLT_EXCEPTION_FQCN, cause.getClass().getName());
        add(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE, describe(cause));
        return headers;
    }

    /** Without the wrapping of the listener container. */
    private static Throwable handlersOwn(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getClass().getName().startsWith("org.springframework.kafka.")) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String describe(Throwable cause) {
        String message = cause instanceof UnreadableEventException ? cause.getMessage() + " " : "";
        return message
                + Arrays.stream(cause.getStackTrace())
                        .limit(PLACES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" < ", "at ", ""));
    }

    private static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(UTF_8));
    }
}
