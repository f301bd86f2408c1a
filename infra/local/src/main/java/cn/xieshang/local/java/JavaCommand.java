package cn.xieshang.local.java;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words of a small, quickly started Java process. */
public final class JavaCommand {
    private static final List<String> ALWAYS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            // ten times the usual thresholds of the optimising compiler: it is a third of a start's work, spent on code
            // that is
            // hot only while starting; what is hot for long it still compiles
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final List<String> flags = new ArrayList<>(ALWAYS);

    private JavaCommand() {}

    public static JavaCommand withHeap(int megabytes) {
        JavaCommand command = new JavaCommand();
        command.flags.add("-Xms" + Math.min(32, megabytes) + "m");
        command.flags.add("-Xmx" + megabytes + "m");
        return command;
    }

    public JavaCommand flags(List<String> more) {
        flags.addAll(more);
        return this;
    }

    public List<String> flags() {
        return List.copyOf(flags);
    }

    /** The Java that runs the launcher: the script has found one that is new enough. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public List<String> words(List<String> aot, List<String> program) {
        List<String> words = new ArrayList<>();
        words.add(java().toString());
        words.addAll(flags);
        words.addAll(aot);
        words.addAll(program);
        return words;
    }
}
