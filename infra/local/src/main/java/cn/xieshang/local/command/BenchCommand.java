package cn.xieshang.local.command;

import cn.xieshang.local.java.JavaCommand;
import cn.xieshang.local.setup.Complaint;
import cn.xieshang.local.setup.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whatever measuring program lies in {@code infra/bench} as one Java file can be run by its name. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "NAME ARGUMENT", descriptionKey = "option.bench")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = place.workplace().root().resolve("infra/bench");
        List<String> names = names(directory);
        if (words.isEmpty()) {
            System.out.println(names.isEmpty() ? Texts.of("bench.none") : Texts.of("bench.list"));
            names.forEach(name -> System.out.println("  ./xieshang bench " + name));
            return 0;
        }
        if (!names.contains(words.getFirst())) {
            throw new Complaint("bench.unknown", words.getFirst(), String.join(" ", names));
        }
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.java().toString(),
                directory.resolve(words.getFirst() + ".java").toString()));
        command.addAll(words.subList(1, words.size()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static List<String> names(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }
}
