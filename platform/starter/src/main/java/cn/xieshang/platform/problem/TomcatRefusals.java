package cn.xieshang.platform.problem;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Tomcat's own refusals as problems, in place of its page for browsers. */
final class TomcatRefusals extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AtomicBoolean connected = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, connected);
        if (connected.get()) {
            write(response, WebServerRefusals.problem(response.getStatus()));
        }
    }

    private void write(Response response, byte[] problem) {
        try {
            response.setContentType(WebServerRefusals.CONTENT_TYPE);
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(problem.length);
            response.getOutputStream().write(problem);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("the caller is gone", e);
        }
    }
}
