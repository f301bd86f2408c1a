package cn.xieshang.test.wrong.handling;

import org.springframework.kafka.core.KafkaTemplate;

/** A use case that sends before the state is stored. */
record TalksToKafka(KafkaTemplate<String, String> kafka) {}
