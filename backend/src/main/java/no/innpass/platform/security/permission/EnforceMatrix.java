package no.innpass.platform.security.permission;

import io.micronaut.http.HttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecuredAnnotationRule;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innpass.platform.security.ActorAuthentication;
import no.innpass.platform.security.AuthorizationRefusal;
import no.innpass.platform.security.LoginKind;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.SecurityProblem;
import no.innpass.platform.security.StepUp;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * The one place where roles are checked: an operation of the API is allowed to whom the matrix allows it, and to nobody when it has no
 * line there; one marked FRESH asks for a recent login besides (INTG-02). Pages, assets and the ways of login are no operations; other rules speak for them. Whose things an operation reaches is
 * checked in the rooms, and held to the matrix by a test of every operation.
 */
@Singleton
final class EnforceMatrix implements SecurityRule<HttpRequest<?>> {
    private static final String API = "/api/";
    private static final int BEFORE_ANNOTATIONS = SecuredAnnotationRule.ORDER - 100;

    private final PermissionMatrix matrix = PermissionMatrix.read();
    private final StepUp stepUp;

    EnforceMatrix(Router router, StepUp stepUp) {
        this.stepUp = stepUp;
        List<String> silent = router.uriRoutes()
                .filter(route -> route.getUriMatchTemplate().toPathString().startsWith(API))
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(operation ->
                        matrix.all().stream().noneMatch(one -> one.operation().equals(operation)))
                .toList();
        if (!silent.isEmpty()) {
            throw new IllegalStateException("Without a line in permissions.txt, which says who may call it: " + silent);
        }
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        if (request == null
                || !(request.getAttribute(HttpAttributes.ROUTE_MATCH).orElse(null)
                        instanceof UriRouteMatch<?, ?> route)) {
            return Mono.just(SecurityRuleResult.UNKNOWN);
        }
        String path = route.getRouteInfo().getUriMatchTemplate().toPathString();
        Optional<Permission> permission = matrix.find(method(request), path);
        if (permission.isEmpty()) {
            return Mono.just(path.startsWith(API) ? SecurityRuleResult.REJECTED : SecurityRuleResult.UNKNOWN);
        }
        boolean allowed = permission.get().allows(authentication != null, roles(authentication));
        return Mono.just(
                allowed && (!permission.get().fresh() || isFresh(request, authentication))
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED);
    }

    /** A program signs nothing, however recent its token is; a person is told to show anew who they are. */
    private boolean isFresh(HttpRequest<?> request, @Nullable Authentication authentication) {
        if (!(authentication instanceof ActorAuthentication known)
                || known.actor().kind() == LoginKind.SYSTEM) {
            return false;
        }
        boolean fresh = stepUp.isFresh(known.proof());
        if (!fresh) {
            AuthorizationRefusal.because(request, SecurityProblem.STEP_UP_NEEDED);
        }
        return fresh;
    }

    /** HEAD is a GET without its body. */
    private static String method(HttpRequest<?> request) {
        return request.getMethodName().equals("HEAD") ? "GET" : request.getMethodName();
    }

    private static Set<Role> roles(@Nullable Authentication authentication) {
        return authentication instanceof ActorAuthentication known
                ? known.actor().roles()
                : EnumSet.noneOf(Role.class);
    }

    @Override
    public int getOrder() {
        return BEFORE_ANNOTATIONS;
    }
}
