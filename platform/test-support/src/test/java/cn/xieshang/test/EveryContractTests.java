package cn.xieshang.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every event has a schema and an example that fits it, and AsyncAPI names them all. */
class EveryContractTests {
    private static final Path CONTRACTS = Path.of("../contracts/src/main/resources");

    @TestFactory
    Stream<DynamicTest> theExampleFitsTheSchema() throws IOException {
        return versions().stream()
                .map(version -> DynamicTest.dynamicTest(version.toString(), () -> {
                    String name = version.getName(version.getNameCount() - 2).toString();
                    int number = Integer.parseInt(version.getName(version.getNameCount() - 1)
                            .toString()
                            .substring(1));
                    Contracts.assertFits(name, number, Contracts.example(name, number));
                }));
    }

    @Test
    void asyncApiRefersToEverySchema() throws IOException {
        String document = Files.readString(CONTRACTS.resolve("asyncapi.yaml"));
        for (Path version : versions()) {
            assertThat(document).contains(CONTRACTS.relativize(version) + "/schema.json");
        }
    }

    private static List<Path> versions() throws IOException {
        List<Path> versions = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CONTRACTS.resolve("events"))) {
            files.filter(file -> file.endsWith("schema.json"))
                    .map(Path::getParent)
                    .forEach(versions::add);
        }
        assertThat(versions).isNotEmpty();
        return versions;
    }
}
