import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.innpass.platform.problem.FieldProblem;
import no.innpass.platform.problem.ProblemBody;
import no.innpass.platform.security.Role;
import no.innpass.platform.security.permission.Permission;
import no.innpass.platform.security.permission.PermissionMatrix;
import no.innpass.platform.web.OnceByKey;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Completes the description of the API that the compiler wrote (META-INF/swagger/innpass-v1.yml) with what holds for every operation:
 * the version of OpenAPI, who may call it ({@code x-audience}, {@code x-roles}), the ways to prove it, its problem answers, and the
 * headers If-Match and Idempotency-Key. The build runs it on the compiled classes; running it twice changes nothing.
 *
 * <p>A PUT that takes the request itself reads If-Match, an operation with {@code @OnceByKey} reads Idempotency-Key: a rule of the house
 * (HouseRulesTest).
 */
final class DescribeApi {
    private static final Map<Class<? extends Annotation>, String> VERBS = Map.of(
            Get.class, "get", Post.class, "post", Put.class, "put", Delete.class, "delete", Patch.class, "patch");

    /** Status, name of the shared answer, and what it means. */
    private enum Answer {
        BAD_REQUEST("400", "BadRequest", "Cannot be read, or a field is missing, unknown, of the wrong type or outside its limits: fields names each."),
        UNAUTHENTICATED("401", "Unauthenticated", "Nobody is logged in, or the login has run out."),
        FORBIDDEN("403", "Forbidden", "The caller has none of the roles of x-roles here, or the change came from another site's page."),
        NOT_FOUND("404", "NotFound", "There is no such thing, or the caller may not know of it: the same answer on purpose."),
        CONFLICT("409", "Conflict", "The state has moved on, or somebody else has changed it meanwhile."),
        TOO_LARGE("413", "TooLarge", "The body is larger than 2 MB."),
        MEDIA_TYPE("415", "UnsupportedMediaType", "The body is not application/json."),
        REFUSED("422", "Refused", "A rule refuses the content: code says which, fields where."),
        PRECONDITION("428", "PreconditionRequired", "If-Match is missing."),
        TOO_MANY("429", "TooManyRequests", "The caller's budget is used up (RateLimit-Policy); Retry-After says for how many seconds."),
        UNEXPECTED("default", "Unexpected", "Anything else: an outage (503), or an error of ours (500) with a requestId to quote.");

        private final String status;
        private final String name;
        private final String meaning;

        Answer(String status, String name, String meaning) {
            this.status = status;
            this.name = name;
            this.meaning = meaning;
        }
    }

    private static final PermissionMatrix PERMISSIONS = PermissionMatrix.read();

    private final Map<String, Object> description;
    private final Map<String, Method> methods;

    private DescribeApi(Map<String, Object> description, Map<String, Method> methods) {
        this.description = description;
        this.methods = methods;
    }

    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        Path file = classes.resolve("META-INF/swagger/innpass-v1.yml");
        DescribeApi api = new DescribeApi(new Yaml().load(Files.readString(file)), operations(classes));
        api.complete();
        Files.writeString(file, yaml().dump(api.description));
    }

    private void complete() {
        description.put("openapi", "3.0.3");
        object(description, "paths").forEach((path, item) -> asObject(item).forEach((verb, operation) -> {
            Method method = methods.get(verb + " " + path);
            if (method == null) {
                throw new IllegalStateException("No method serves " + verb + " " + path);
            }
            completeOperation(path, verb, method, asObject(operation));
        }));
        Map<String, Object> components = object(description, "components");
        Map<String, Object> answers = object(components, "responses");
        for (Answer answer : Answer.values()) {
            answers.put(answer.name, ordered("description", answer.meaning, "content", problemContent()));
        }
        object(components, "schemas").put("ProblemBody", schema(ProblemBody.class));
        object(components, "schemas").put("FieldProblem", schema(FieldProblem.class));
        Map<String, Object> schemes = object(components, "securitySchemes");
        schemes.put("session", ordered("type", "apiKey", "in", "cookie", "name", "innpass_session"));
        schemes.put("token", ordered("type", "http", "scheme", "bearer", "bearerFormat", "JWT"));
    }

    private static void completeOperation(String path, String verb, Method method, Map<String, Object> operation) {
        Permission permission = PERMISSIONS.find(verb.toUpperCase(Locale.ROOT), path)
                .orElseThrow(() -> new IllegalStateException(verb + " " + path + " has no line in permissions.txt"));
        boolean open = permission.audience() == Permission.Audience.ANYBODY;
        boolean forRoles = permission.audience() == Permission.Audience.ROLES;
        operation.put("x-audience", forRoles ? audience(path) : permission.audience().name());
        operation.put("x-roles", new ArrayList<>(
                permission.reach().keySet().stream().map(Role::name).sorted().toList()));
        if (permission.fresh()) {
            operation.put("x-fresh-login", true);
        }
        operation.put("security", open ? new ArrayList<>() : List.of(proof("session"), proof("token")));

        boolean versioned = verb.equals("put") && List.of(method.getParameterTypes()).contains(HttpRequest.class);
        List<Object> parameters = new ArrayList<>(list(operation, "parameters"));
        parameters.removeIf(one -> asObject(one).get("in").equals("header"));
        if (versioned) {
            parameters.add(header("If-Match", true, "The ETag that the change was made on, for example \"3\".", 40));
        }
        if (method.isAnnotationPresent(OnceByKey.class)) {
            parameters.add(header(
                    "Idempotency-Key", false, "Sent again with the same key, a creation gives its first answer again.", 200));
        }
        parameters.add(header("Accept-Language", false, "nb (default) or en: the language of texts and refusals.", 200));
        operation.put("parameters", parameters);
        answers(path, verb, open, versioned, operation);
    }

    private static void answers(String path, String verb, boolean open, boolean versioned, Map<String, Object> operation) {
        boolean body = operation.containsKey("requestBody");
        Map<String, Object> answers = new TreeMap<>(object(operation, "responses"));
        Map<Answer, Boolean> possible = new LinkedHashMap<>();
        possible.put(Answer.BAD_REQUEST, body || list(operation, "parameters").size() > 1);
        possible.put(Answer.UNAUTHENTICATED, !open);
        possible.put(Answer.FORBIDDEN, !open);
        possible.put(Answer.NOT_FOUND, path.contains("{"));
        possible.put(Answer.CONFLICT, !verb.equals("get"));
        possible.put(Answer.TOO_LARGE, body);
        possible.put(Answer.MEDIA_TYPE, body);
        possible.put(Answer.REFUSED, !verb.equals("get"));
        possible.put(Answer.PRECONDITION, versioned);
        possible.put(Answer.TOO_MANY, true);
        possible.put(Answer.UNEXPECTED, true);
        possible.forEach((answer, is) -> {
            if (is) {
                answers.put(answer.status, Map.of("$ref", "#/components/responses/" + answer.name));
            }
        });
        operation.put("responses", answers);
    }

    private static String audience(String path) {
        return path.startsWith("/api/v1/me/") || path.equals("/api/v1/me")
                ? "CANDIDATE"
                : path.startsWith("/api/v1/employer/") ? "EMPLOYER" : "STAFF";
    }

    private static Map<String, Object> header(String name, boolean required, String meaning, int longest) {
        return ordered(
                "name", name, "in", "header", "description", meaning, "required", required,
                "schema", ordered("type", "string", "maxLength", longest));
    }

    private static Map<String, Object> proof(String scheme) {
        return ordered(scheme, new ArrayList<>());
    }

    private static Map<String, Object> problemContent() {
        return Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/ProblemBody")));
    }

    /** The schema of a record of texts, numbers, field problems and free parameters. */
    private static Map<String, Object> schema(Class<? extends Record> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            Class<?> kind = part.getType();
            properties.put(part.getName(), kind == String.class
                    ? ordered("type", "string")
                    : kind == int.class
                            ? ordered("type", "integer", "format", "int32")
                            : kind == List.class
                                    ? ordered("type", "array", "items", ordered("$ref", "#/components/schemas/FieldProblem"))
                                    : ordered("type", "object", "additionalProperties", true));
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(part.getName());
            }
        }
        return ordered("required", required, "type", "object", "properties", properties);
    }

    /** The methods of all controllers by verb and path. */
    private static Map<String, Method> operations(Path classes) throws Exception {
        Map<String, Method> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(one -> one.toString().endsWith("Controller.class")).toList()) {
                String name = classes.relativize(file).toString().replace(".class", "").replace('/', '.');
                Class<?> type = Class.forName(name, false, DescribeApi.class.getClassLoader());
                if (type.isAnnotationPresent(Controller.class)) {
                    for (Method method : type.getDeclaredMethods()) {
                        add(found, type.getAnnotation(Controller.class).value(), method);
                    }
                }
            }
        }
        return found;
    }

    private static void add(Map<String, Method> found, String base, Method method) throws ReflectiveOperationException {
        for (Annotation annotation : method.getAnnotations()) {
            String verb = VERBS.get(annotation.annotationType());
            if (verb != null) {
                String tail = (String) annotation.annotationType().getMethod("value").invoke(annotation);
                String path = (base + "/" + tail).replaceAll("\\{\\?[^}]*}", "").replaceAll("/+", "/");
                found.put(verb + " " + (path.length() > 1 ? path.replaceAll("/$", "") : path), method);
            }
        }
    }

    private static Yaml yaml() throws IOException {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(true);
        return new Yaml(options);
    }

    private static Map<String, Object> object(Map<String, Object> parent, String name) {
        return asObject(parent.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>()));
    }

    @SuppressWarnings("unchecked") // what a YAML object is read as
    private static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // what a YAML list is read as
    private static List<Object> list(Map<String, Object> parent, String name) {
        return (List<Object>) parent.getOrDefault(name, List.of());
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
