package cn.xieshang.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** What was released stays as it is: others read it. A change gets a new version beside it, and a new line here. */
    @Test
    void aReleasedContractIsNotEdited() throws IOException, NoSuchAlgorithmException {
        Path events = CONTRACTS.resolve("events");
        Set<String> released = new TreeSet<>();
        for (String line : Files.readAllLines(events.resolve("released.sha256"))) {
            String[] parts = line.split(" +");
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(events.resolve(parts[1])));
            assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
            released.add(parts[1]);
        }
        for (Path version : versions()) {
            assertThat(released).contains(events.relativize(version) + "/schema.json");
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
