package cn.xieshang.platform.timers;

import java.util.List;

/**
 * What one replica has taken.
 *
 * @param token fences every mark: a replica that lost its lease changes nothing of the next holder's
 */
record Batch(String token, List<Due> documents) {
    static final Batch EMPTY = new Batch("", List.of());

    List<String> ids() {
        return documents.stream().map(Due::id).toList();
    }
}
