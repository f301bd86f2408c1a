package cn.xieshang.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xieshang.local.setup.Complaint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoChoiceTests {
    private static final int PORT = 8094;

    @TempDir
    private Path directory;

    @Test
    void aGivenOneComesFirst() throws Exception {
        assertThat(find(Map.of("MONGODB_URI", "mongodb://h:1", "MONGOD_BIN", mongod().toString())))
                .isInstanceOf(MongoChoice.Given.class);
    }

    @Test
    void aNamedMongodComesBeforeTheEmbeddedOne() throws Exception {
        Path mongod = mongod();
        assertThat(find(Map.of("MONGOD_BIN", mongod.toString()))).isEqualTo(new MongoChoice.Binary(mongod, PORT));
    }

    @Test
    void aMongodOnThePathIsFound() throws Exception {
        Path mongod = mongod();
        assertThat(find(Map.of("PATH", "/nowhere:" + mongod.getParent())))
                .isEqualTo(new MongoChoice.Binary(mongod, PORT));
    }

    @Test
    void withoutAnyTheEmbeddedOneServes() {
        MongoChoice choice = find(Map.of("PATH", "/nowhere"));
        assertThat(choice.uri("xieshang-member")).isEqualTo("mongodb://127.0.0.1:8094/xieshang-member");
        assertThat(choice.description()).contains("embedded", "1.47");
    }

    @Test
    void aNamedMongodThatIsNoneIsSaidInsteadOfTakingAnother() {
        assertThatThrownBy(() -> find(Map.of("MONGOD_BIN", "/nowhere/mongod"))).isInstanceOf(Complaint.class);
    }

    @Test
    void aMongodIsAReplicaSetOfOneOnLoopback() {
        assertThat(MongoChoice.Binary.words(Path.of("/m"), PORT, Path.of("/d")))
                .containsSequence("--replSet", "xieshang")
                .containsSequence("--bind_ip", "127.0.0.1");
    }

    private Path mongod() throws Exception {
        Path file = directory.resolve("mongod");
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static MongoChoice find(Map<String, String> environment) {
        return MongoChoice.find(environment, "1.47", PORT);
    }
}
