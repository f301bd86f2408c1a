package cn.xieshang.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Where files come in, so that bodies may be longer than elsewhere.
 *
 * @param paths patterns such as <code>/v1/proposals/{id}/attachments/{file}</code>
 * @param limit bytes at the most
 */
@ConfigurationProperties("xieshang.uploads")
record Uploads(
        @DefaultValue List<String> paths,
        @DefaultValue("10MB") DataSize limit) {
    Uploads {
        paths = List.copyOf(paths);
    }

    boolean take(HttpServletRequest request) {
        if (paths.isEmpty()) {
            return false;
        }
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return paths.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch((PathPattern pattern) -> pattern.matches(path));
    }
}
