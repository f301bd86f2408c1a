package cn.xieshang.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoFilesTests {
    private final DemoAccounts accounts = DemoAccounts.read(Path.of("../.."));
    private final DemoScript script = DemoScript.read();

    @Test
    void whoTellsSomethingHasAnAccount() {
        List<String> known =
                accounts.users().stream().map(DemoAccounts.User::username).toList();
        assertThat(script.register()).extracting(DemoScript.Entry::as).isSubsetOf(known);
        assertThat(script.members()).extracting(DemoScript.Member::seenBy).isSubsetOf(known);
    }

    @Test
    void everyMemberIsRegisteredFirst() {
        List<String> paths =
                script.register().stream().map(DemoScript.Entry::path).toList();
        assertThat(script.members()).extracting(DemoScript.Member::path).isSubsetOf(paths);
    }

    @Test
    void thePasswordKeepsTheRealmsPolicy() {
        assertThat(accounts.password())
                .hasSizeGreaterThanOrEqualTo(10)
                .containsPattern("[A-Z]")
                .containsPattern("[a-z]")
                .containsPattern("[0-9]");
    }
}
