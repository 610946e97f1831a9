package no.innpass.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;

/**
 * The browser application: every path that is not the API's, and has no file ending, is a page of it, so that links into it work
 * when they are opened anew. The page holds no data; what may be seen is decided by the API.
 */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class SpaController {
    private final ResourceResolver resources;

    SpaController(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get(
            uris = {"/", "/{path:^(?!api/|openapi/|health|oauth/|logout|assets/|demo/)[^.]*$}"},
            produces = MediaType.TEXT_HTML)
    HttpResponse<StreamedFile> page(@Nullable String path) {
        return file("index.html", MediaType.TEXT_HTML_TYPE, "no-cache");
    }

    @Get(uri = "/favicon.svg", produces = "image/svg+xml")
    HttpResponse<StreamedFile> favicon() {
        return file("favicon.svg", MediaType.of("image/svg+xml"), "public, max-age=86400");
    }

    private HttpResponse<StreamedFile> file(String name, MediaType type, String caching) {
        InputStream stream = resources
                .getResourceAsStream("classpath:public/" + name)
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return HttpResponse.ok(new StreamedFile(stream, type))
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, caching);
    }
}
