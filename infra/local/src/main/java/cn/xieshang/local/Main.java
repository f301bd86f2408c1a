package cn.xieshang.local;

import cn.xieshang.local.command.Commands;

/** The launcher. The script {@code ./xieshang} finds a JDK, builds what is out of date and then calls this. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
