package cn.xieshang.local.command;

import cn.xieshang.local.setup.Texts;
import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens, line by line, each with the seconds since the beginning. */
final class Progress {
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String key, @Nullable Object... arguments) {
        line(Texts.of(key, arguments));
    }

    /** Without a time in front. */
    void plain(String text) {
        synchronized (out) {
            out.println(text);
        }
    }

    double seconds() {
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    private void line(String text) {
        synchronized (out) {
            out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), text);
        }
    }
}
