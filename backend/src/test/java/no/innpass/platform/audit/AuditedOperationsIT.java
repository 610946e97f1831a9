package no.innpass.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpResponse;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.innpass.Requirement;
import no.innpass.testing.ApiDescription;
import no.innpass.testing.ApiDescription.Operation;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/**
 * Every operation for staff or employers says whether it is audited. What returns anything of a candidate is; what says that it need
 * not be gives its reason, and has no part that names a candidate.
 */
@MicronautTest(transactional = false)
@Requirement("PRI-10")
class AuditedOperationsIT implements OnPostgres {
    private static final Set<Sight> OF_NOBODY = EnumSet.of(Sight.LOG, Sight.CASE, Sight.CONTROL_LIST, Sight.EXPORT);

    private final ApiDescription api = ApiDescription.read();

    @Inject
    Router router;

    @Inject
    List<PeopleBehind> behind;

    @Test
    void everyOperationForOthersThanTheCandidateIsDeclared() {
        List<String> faults = new ArrayList<>();
        for (Operation operation : api.operations()) {
            UriRouteInfo<?, ?> route = routes().get(operation.toString());
            assertThat(route).as("%s is served", operation).isNotNull();
            var declared = route.getTargetMethod().getAnnotationMetadata();
            boolean audited = declared.hasAnnotation(Audited.class);
            Optional<String> why = declared.stringValue(NotAudited.class);
            boolean forOthers = Set.of("STAFF", "EMPLOYER").contains(operation.audience());
            boolean ofCandidates = namesCandidates(operation);
            if (forOthers && !audited && why.isEmpty()) {
                faults.add(operation + " says neither @Audited nor @NotAudited(reason)");
            }
            if (!audited && why.isPresent() && (why.get().length() < 20 || (forOthers && ofCandidates))) {
                faults.add(operation + " is @NotAudited, but names a candidate or gives no reason");
            }
            if (!forOthers && !operation.audience().equals("CANDIDATE") && ofCandidates) {
                faults.add(operation + " shows a candidate to anybody");
            }
        }
        assertThat(faults).isEmpty();
    }

    /** By the names of the parts, however deep: candidateId, candidateName, candidateNumber. */
    private boolean namesCandidates(Operation operation) {
        return operation.answers().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .anyMatch(answer -> names(answer.getValue(), new HashSet<>()));
    }

    private boolean names(Object node, Set<String> seen) {
        return switch (node) {
            case Map<?, ?> map ->
                (map.get("$ref") instanceof String reference
                                && seen.add(reference)
                                && reference.contains("/schemas/")
                                && names(api.schema(reference.substring(reference.lastIndexOf('/') + 1)), seen))
                        || (map.get("properties") instanceof Map<?, ?> parts
                                && parts.keySet().stream()
                                        .anyMatch(part -> part.toString().startsWith("candidate")))
                        || map.values().stream().anyMatch(value -> names(value, seen));
            case Collection<?> many -> many.stream().anyMatch(one -> names(one, seen));
            default -> false;
        };
    }

    @Test
    void everyPathIntoAnAnswerNamesAPartThatItHas() {
        List<String> faults = new ArrayList<>();
        EnumSet<AuditObject> known = EnumSet.of(AuditObject.CANDIDATE);
        behind.forEach(one -> known.add(one.kind()));
        routes().forEach((operation, route) -> AuditedOperation.of(route)
                .audited()
                .ifPresent(declared -> {
                    for (String path : declared.people()) {
                        if (!reaches(route.getTargetMethod().getTargetMethod().getGenericReturnType(), path)) {
                            faults.add(operation + ": no " + path);
                        }
                    }
                    if (!declared.people().isEmpty() && !known.contains(declared.peopleBy())) {
                        faults.add(operation + ": nobody knows whom a " + declared.peopleBy() + " is about");
                    }
                    boolean hasId = operation.contains("{id}");
                    if (declared.people().isEmpty() && !hasId && !OF_NOBODY.contains(declared.sight())) {
                        faults.add(operation + ": about nobody");
                    }
                    if (declared.people().isEmpty()
                            && hasId
                            && declared.object() != AuditObject.PRACTICE_PLACE
                            && !OF_NOBODY.contains(declared.sight())
                            && !known.contains(declared.object())) {
                        faults.add(operation + ": nobody knows whom a " + declared.object() + " is about");
                    }
                }));
        assertThat(faults).isEmpty();
    }

    private static boolean reaches(Type type, String path) {
        Type here = item(type);
        for (String step : path.split("\\.")) {
            Class<?> holder = (Class<?>) (here instanceof ParameterizedType generic ? generic.getRawType() : here);
            Optional<Type> part = holder.isRecord()
                    ? Stream.of(holder.getRecordComponents())
                            .filter(one -> one.getName().equals(step))
                            .map(RecordComponent::getGenericType)
                            .findFirst()
                    : Optional.empty();
            if (part.isEmpty()) {
                return false;
            }
            Type next = item(part.get());
            here = next instanceof TypeVariable<?> && here instanceof ParameterizedType generic
                    ? generic.getActualTypeArguments()[0]
                    : next;
        }
        return here == UUID.class;
    }

    /** Inside answers and lists. */
    private static Type item(Type type) {
        return type instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && (HttpResponse.class.isAssignableFrom(raw) || Collection.class.isAssignableFrom(raw))
                ? item(generic.getActualTypeArguments()[0])
                : type;
    }

    private Map<String, UriRouteInfo<?, ?>> routes() {
        Stream<UriRouteInfo<?, ?>> all = router.uriRoutes().map(route -> (UriRouteInfo<?, ?>) route);
        return all.filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .collect(Collectors.toMap(
                        route -> AuditedOperation.of(route).name(),
                        route -> route,
                        (first, second) -> first,
                        TreeMap::new));
    }
}
