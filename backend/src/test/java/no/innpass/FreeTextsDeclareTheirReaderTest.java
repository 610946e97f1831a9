package no.innpass;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameter;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.platform.linter.FreeText;
import org.junit.jupiter.api.Test;

/** No text that comes from outside slips past the language linter: each says who reads it, or is named here as no free text. */
@Requirement({"PRI-08", "HR-5", "HR-10"})
class FreeTextsDeclareTheirReaderTest {
    /** Names of people and firms, numbers, codes of lists, weeks, hashes, and the two texts that are themselves about the linter. */
    private static final Set<String> NO_FREE_TEXT = Set.of(
            "Union.name",
            "ContactPerson.name",
            "CandidateRequest.name",
            "EmployerRequest.name",
            "WorkplaceRequest.name",
            "WorkplaceRequest.department",
            "AgreedAction.owner",
            "PaperAcceptanceRequest.personName",
            "PaperAcceptanceRequest.witness",
            "LanguageCheckRequest.text",
            "FalseHitRequest.word",
            "FalseHitRequest.listVersion",
            "LoginCodeRequest.code",
            "NewLoginRequest.name",
            "NewSystemRequest.name",
            "NewSystemRequest.issuer",
            "NewSystemRequest.subject",
            "RoleChangeRequest.scopeId",
            "JoinRequest.firmName",
            "JoinRequest.name");

    private static final Set<String> CODES = Set.of(
            "concept",
            "task",
            "credential",
            "occupation",
            "tasks",
            "hoursWeek",
            "freeWeek",
            "classWeek",
            "phone",
            "email",
            "textHash",
            "contentHash",
            "unitNumber",
            "organisationNumber");

    private final Set<String> undeclared = new TreeSet<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    @Test
    void everyTextOfEveryBodyIsDeclared() {
        ProductClasses.all().stream()
                .filter(owner -> owner.isAnnotatedWith(Controller.class))
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.isAnnotatedWith(Body.class))
                .map(JavaParameter::getRawType)
                .map(JavaClass::reflect)
                .forEach(this::look);
        assertThat(declared).hasSizeGreaterThan(40);
        assertThat(undeclared)
                .as("texts without @FreeText, and not named here as none")
                .isEmpty();
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType list) {
            look(list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> owner && owner.isRecord() && seen.add(owner)) {
            for (RecordComponent part : owner.getRecordComponents()) {
                judge(owner, part);
                look(part.getGenericType());
            }
        }
    }

    private void judge(Class<?> owner, RecordComponent part) {
        boolean text = part.getType() == String.class;
        String name = owner.getSimpleName() + "." + part.getName();
        if (!text || NO_FREE_TEXT.contains(name)) {
            return;
        }
        AnnotatedElement accessor = part.getAccessor();
        if (has(part, accessor, FreeText.class)) {
            declared.add(name);
            assertThat(has(part, accessor, Size.class))
                    .as(name + " has a limit")
                    .isTrue();
        } else if (!CODES.contains(part.getName()) && !has(part, accessor, Pattern.class)) {
            undeclared.add(name);
        }
    }

    private static boolean has(
            RecordComponent part, AnnotatedElement accessor, Class<? extends java.lang.annotation.Annotation> what) {
        return part.isAnnotationPresent(what)
                || accessor.isAnnotationPresent(what)
                || part.getAnnotatedType().isAnnotationPresent(what);
    }
}
