package cn.xieshang.notification.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhoHearsTests {
    /** Change the table in the code, and copy what this says into the README. */
    @Test
    void theTableInTheReadmeIsTheOneInTheCode() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(table());
    }

    private static String table() {
        return Stream.of(WhoHears.values())
                .map(row -> row.recipients().stream()
                        .map(Recipient::chinese)
                        .collect(Collectors.joining("、", "| `" + row.code() + "` | ", " |")))
                .collect(Collectors.joining("\n", "| event | told to |\n| --- | --- |\n", "\n"));
    }
}
