package cn.xieshang.opinion.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What the citizen keeps: with the tracking code alone one follows, rates and reopens. */
record SubmissionReceipt(
        @Schema(example = "XS-7K3M-9QXA-T2VH-0D4N-M8RB", description = "Shown once and stored nowhere: keep it")
        String trackingCode,

        @Schema(example = "2026-7K3M-9QXA") String serialNo,
        Instant receivedAt) {}
