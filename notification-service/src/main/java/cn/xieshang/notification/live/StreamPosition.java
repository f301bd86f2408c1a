package cn.xieshang.notification.live;

import cn.xieshang.notification.store.Audience;
import cn.xieshang.platform.refusal.InvalidException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a stream has come in each audience, as one opaque event id. Audiences are sequences of their own, so a single
 * number could not say it without a gap.
 */
final class StreamPosition {
    private static final int RADIX = Character.MAX_RADIX;
    private static final int MOST = 1_000;

    private StreamPosition() {}

    static String encode(List<Audience> audiences, long[] keys) {
        var text = new StringBuilder();
        for (int i = 0; i < keys.length; i++) {
            text.append(i == 0 ? "" : ".")
                    .append(audiences.get(i).shortName())
                    .append('-')
                    .append(Long.toString(keys[i], RADIX));
        }
        return text.toString();
    }

    /** The key for each audience's short name. */
    static Map<String, Long> decode(String text) {
        var keys = new HashMap<String, Long>();
        try {
            if (text.length() > MOST) {
                throw new InvalidException("/Last-Event-ID", "cursor");
            }
            for (String part : text.split("\\.", -1)) {
                int dash = part.indexOf('-');
                keys.put(part.substring(0, dash), Long.parseLong(part.substring(dash + 1), RADIX));
            }
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new InvalidException("/Last-Event-ID", "cursor");
        }
        return keys;
    }
}
