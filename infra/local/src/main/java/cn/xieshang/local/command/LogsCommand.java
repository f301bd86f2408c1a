package cn.xieshang.local.command;

import cn.xieshang.local.part.LogTail;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Workplace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Parameters(arity = "0..1", paramLabel = "PART", descriptionKey = "option.part")
    private @Nullable String part;

    @Option(
            names = {"-f", "--follow"},
            descriptionKey = "option.follow")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "40",
            paramLabel = "N",
            descriptionKey = "option.lines")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> logs = logs(place.workplace());
        boolean several = logs.size() > 1;
        for (Path log : logs) {
            if (several) {
                System.out.println("==> " + log + " <==");
            }
            System.out.println(LogTail.last(log, lines));
        }
        if (follow) {
            new LogFollower(logs, System.out).follow();
        }
        return 0;
    }

    private List<Path> logs(Workplace workplace) throws IOException {
        if (part != null) {
            Path log = workplace.log(part);
            if (!Files.isRegularFile(log) || !log.normalize().startsWith(workplace.logs())) {
                throw new Complaint("logs.unknown", part, String.join(" ", names(workplace)));
            }
            return List.of(log);
        }
        return names(workplace).stream().map(workplace::log).toList();
    }

    private static List<String> names(Workplace workplace) throws IOException {
        if (!Files.isDirectory(workplace.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(workplace.logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .toList();
        }
    }
}
