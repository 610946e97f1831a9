package no.innpass.platform.audit;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Optional;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.permission.PermissionMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What the log knows of an operation from its declaration.
 *
 * @param name verb and path, as {@code GET /api/v1/candidates/{id}}
 * @param roles names of the roles that may call it
 * @param audited how it is audited; empty where it says that it need not be
 */
record AuditedOperation(String name, List<String> roles, Optional<Declared> audited) {
    private static final PermissionMatrix PERMISSIONS = PermissionMatrix.read();

    /** The content of {@link Audited}. */
    record Declared(
            Sight sight,
            Purpose purpose,
            AuditObject object,
            List<String> people,
            AuditObject peopleBy,
            boolean words) {}

    static AuditedOperation of(UriRouteInfo<?, ?> route) {
        AnnotationMetadata declared = route.getTargetMethod().getAnnotationMetadata();
        HttpMethod verb = route.getHttpMethod() == HttpMethod.HEAD ? HttpMethod.GET : route.getHttpMethod();
        return new AuditedOperation(
                verb + " " + path(route),
                roles(verb.name(), path(route)),
                Optional.ofNullable(declared.synthesize(Audited.class)).map(AuditedOperation::read));
    }

    private static List<String> roles(String verb, String path) {
        return PERMISSIONS.find(verb, path).stream()
                .flatMap(permission -> permission.reach().keySet().stream())
                .map(Role::name)
                .toList();
    }

    private static Declared read(Audited audited) {
        return new Declared(
                audited.sight(),
                audited.purpose(),
                audited.object(),
                List.of(audited.people()),
                audited.peopleBy(),
                audited.words());
    }

    /** Without the list of query parameters. */
    private static String path(UriRouteInfo<?, ?> route) {
        String template = route.getUriMatchTemplate().toPathString();
        return template.length() > 1 && template.endsWith("/")
                ? template.substring(0, template.length() - 1)
                : template;
    }

    /** The code of a refusal that is logged for this operation; null when it is none. */
    @Nullable String refusal(int status, String code) {
        boolean kept = switch (status) {
            case 401 -> !code.equals("UNAUTHENTICATED");
            case 403 -> true;
            case 404 -> audited.isPresent();
            default -> false;
        };
        return kept ? code : null;
    }
}
