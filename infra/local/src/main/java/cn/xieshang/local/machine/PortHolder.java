package cn.xieshang.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who listens on a port. */
public final class PortHolder {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException occupied) {
            return false;
        }
    }

    /** The pid of the listener, if this user may see it. */
    public static OptionalLong pid(int port) {
        OptionalLong byProc = byProc(port);
        return byProc.isPresent() ? byProc : byLsof(port);
    }

    /** The pid and the beginning of its command line, for a person. */
    public static Optional<String> describe(int port) {
        OptionalLong pid = pid(port);
        if (pid.isEmpty()) {
            return Optional.empty();
        }
        String command = ProcessHandle.of(pid.getAsLong())
                .flatMap(process ->
                        process.info().commandLine().or(() -> process.info().command()))
                .map(line -> line.length() > 100 ? line.substring(0, 100) + "…" : line)
                .orElse("?");
        return Optional.of("pid " + pid.getAsLong() + ", " + command);
    }

    private static OptionalLong byProc(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inodes(Path.of(table), port))
                .map(inode -> "socket:[" + inode + "]")
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return OptionalLong.empty();
        }
        return ProcessHandle.allProcesses()
                .mapToLong(ProcessHandle::pid)
                .filter(pid -> holdsOne(pid, sockets))
                .findFirst();
    }

    private static Stream<String> inodes(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields.length > INODE)
                    .filter(fields -> fields[STATE].equals(LISTENING) && fields[LOCAL_ADDRESS].endsWith(suffix))
                    .map(fields -> fields[INODE]);
        } catch (IOException notLinux) {
            return Stream.empty();
        }
    }

    private static boolean holdsOne(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path file : files) {
                if (Files.isSymbolicLink(file) && sockets.contains(target(file))) {
                    return true;
                }
            }
        } catch (IOException notOurs) {
            return false;
        }
        return false;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static OptionalLong byLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!lsof.waitFor(5, TimeUnit.SECONDS)) {
                lsof.destroyForcibly();
                return OptionalLong.empty();
            }
            return lsof.inputReader()
                    .lines()
                    .filter(line -> line.matches("\\d+"))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException noLsof) {
            return OptionalLong.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }
}
