package no.innpass;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/** All classes of the product as the rules of the house read them. Reading them takes ten seconds, so that is done once for all tests. */
public final class ProductClasses {
    private static @Nullable SoftReference<JavaClasses> read;

    private ProductClasses() {}

    /** Without the tests' own. */
    public static synchronized JavaClasses all() {
        JavaClasses known = read == null ? null : read.get();
        if (known == null) {
            known = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("no.innpass");
            read = new SoftReference<>(known);
        }
        return known;
    }
}
