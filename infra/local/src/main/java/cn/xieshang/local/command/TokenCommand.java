package cn.xieshang.local.command;

import cn.xieshang.local.demo.DemoAccounts;
import cn.xieshang.local.keycloak.DemoLogin;
import cn.xieshang.local.keycloak.KeycloakAdmin;
import cn.xieshang.local.part.Platform;
import cn.xieshang.local.setup.Complaint;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "token", mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "ACCOUNT", descriptionKey = "option.account")
    private String account = "";

    @Override
    public Integer call() {
        Platform platform = place.platform();
        String password = DemoAccounts.read(platform.workplace().root()).password();
        try {
            System.out.println(new DemoLogin(new KeycloakAdmin(platform.ports().keycloak())).token(account, password));
            return 0;
        } catch (IOException e) {
            throw new Complaint("token.none", account, e.getMessage());
        }
    }
}
