package cn.xieshang.local.command;

import cn.xieshang.local.setup.Complaint;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands, and how their failures are shown: a complaint as its text, anything else as what it is. */
@Command(
        name = "xieshang",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            BenchCommand.class,
            PrepareCommand.class,
            TrainCommand.class
        })
public final class Commands {
    private static final int FAILED = 1;

    private Commands() {}

    public static int run(String[] arguments) {
        CommandLine line = new CommandLine(new Commands());
        line.setResourceBundle(ResourceBundle.getBundle("usage", Locale.ROOT));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof Complaint complaint) {
                System.err.println(complaint.getMessage());
            } else {
                failure.printStackTrace();
            }
            return FAILED;
        });
        return line.execute(arguments);
    }
}
