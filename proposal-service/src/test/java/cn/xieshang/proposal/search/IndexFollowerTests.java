package cn.xieshang.proposal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class IndexFollowerTests {
    private final MemoryFeed feed = new MemoryFeed();

    @TempDir
    private Path directory;

    @Test
    void allThatIsStoredIsFoundAfterTheFirstLooks() throws IOException {
        try (Shelf shelf = shelf()) {
            for (int number = 0; number < 2_500; number++) {
                shelf.store("p%04d".formatted(number), text("路灯"));
            }
            shelf.followed();
            assertThat(shelf.index.size()).isEqualTo(2_500);
            assertThat(shelf.follower.caughtUp()).isTrue();
        }
    }

    @Test
    void whatChangesIsFoundWithTheNextLookAndNothingElseIsReadAgain() throws IOException {
        try (Shelf shelf = shelf()) {
            shelf.store("a", text("路灯"));
            shelf.store("b", text("路灯"));
            shelf.followed();
            shelf.clock.forward(Duration.ofMinutes(1));
            store(shelf, "a", 2, text("电梯"));
            shelf.follower.look();
            shelf.follower.look();
            assertThat(shelf.find("电梯")).containsExactly("a");
            assertThat(shelf.find("路灯")).containsExactly("b");
            assertThat(feed.read()).isEqualTo(3);
        }
    }

    @Test
    void aWriteWhoseTimeLiesALittleBackIsFound() throws IOException {
        try (Shelf shelf = shelf()) {
            shelf.followed();
            shelf.clock.forward(Duration.ofSeconds(30));
            shelf.follower.look();
            feed.store(proposal("slow", 1, text("路灯")), shelf.clock.instant().minusSeconds(8));
            shelf.follower.look();
            assertThat(shelf.find("路灯")).containsExactly("slow");
        }
    }

    @Test
    void aWriteWhoseTimeIsWrongIsFoundWithTheNextComparison() throws IOException {
        try (Shelf shelf = shelf()) {
            shelf.followed();
            feed.store(proposal("late", 1, text("路灯")), shelf.clock.instant().minusSeconds(3_600));
            shelf.clock.forward(Duration.ofHours(1));
            shelf.follower.look();
            assertThat(shelf.find("路灯")).containsExactly("late");
        }
    }

    @Test
    void whatTheStoreNoLongerHasIsForgotten() throws IOException {
        try (Shelf shelf = shelf()) {
            List.of("a", "b", "c").forEach(id -> shelf.store(id, text("路灯")));
            shelf.followed();
            feed.lose("c");
            feed.lose("a");
            shelf.clock.forward(Duration.ofHours(1));
            shelf.followed();
            assertThat(shelf.find("路灯")).containsExactly("b");
        }
    }

    @Test
    void afterARestartOnlyWhatChangedMeanwhileIsRead() throws IOException {
        try (Shelf before = shelf()) {
            List.of("a", "b", "c").forEach(id -> before.store(id, text("路灯")));
            before.followed();
        }
        int read = feed.read();
        try (Shelf after = shelf()) {
            store(after, "b", 2, text("电梯"));
            after.followed();
            assertThat(after.find("路灯")).containsExactly("c", "a");
            assertThat(after.find("电梯")).containsExactly("b");
            assertThat(feed.read() - read).isEqualTo(1);
        }
    }

    @Test
    void afterAKillWhatHadNotReachedTheDiskIsReadAgain(@TempDir Path left) throws IOException {
        try (Shelf killed = shelf()) {
            killed.store("a", text("路灯"));
            killed.followed();
            killed.index.commitAfter(Duration.ZERO);
            killed.clock.forward(Duration.ofSeconds(1));
            killed.store("b", text("路灯"));
            killed.followed();
            FileSystemUtils.copyRecursively(directory, left);
        }
        int read = feed.read();
        try (Shelf after = new Shelf(feed, left)) {
            assertThat(after.index.size()).isEqualTo(1);
            assertThat(after.followed().find("路灯")).containsExactly("b", "a");
            assertThat(feed.read() - read).isEqualTo(1);
        }
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnew() throws IOException {
        try (Shelf before = shelf()) {
            before.store("a", text("路灯"));
            before.followed();
        }
        try (var files = Files.list(directory)) {
            for (Path file : files.filter(name -> name.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Shelf after = shelf()) {
            assertThat(after.followed().find("路灯")).containsExactly("a");
        }
    }

    @Test
    void anIndexThatIsTakenAwayWhileItIsUsedIsMadeAgain() throws IOException {
        try (Shelf shelf = shelf()) {
            shelf.store("a", text("路灯"));
            IndexThread thread = new IndexThread(shelf.follower, shelf.index, shelf.settings);
            thread.start();
            await().until(shelf.follower::caughtUp);
            FileSystemUtils.deleteRecursively(directory);
            shelf.store("b", text("路灯"));
            await().ignoreException(SearchNotReadyException.class)
                    .untilAsserted(() -> assertThat(shelf.find("路灯")).containsExactly("b", "a"));
            assertThat(thread.trouble()).isNull();
            thread.stop();
        }
    }

    @Test
    void twoReplicasDoNotShareADirectory() throws IOException {
        try (Shelf _ = shelf()) {
            assertThatIllegalStateException().isThrownBy(this::shelf).withMessageContaining("for one replica");
        }
    }

    private Shelf shelf() throws IOException {
        return new Shelf(feed, directory);
    }

    private void store(Shelf shelf, String id, long version, ProposalText text) {
        feed.store(proposal(id, version, text), shelf.clock.instant());
    }

    private static SearchableProposal proposal(String id, long version, ProposalText text) {
        return new SearchableProposal(id, version, Shelf.DISTRICT, id, true, Set.of(), text);
    }

    private static ProposalText text(String title) {
        return new ProposalText(title, "", "", "");
    }
}
