package de.laufzettel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What may use what. Each rule is a sentence about the house; its {@code because} says what goes wrong without it. */
@AnalyzeClasses(packages = "de.laufzettel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_bpm_knows_the_process_engine = noClasses()
            .that().resideOutsideOfPackage("de.laufzettel.bpm..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("a move to another engine must be a change in one place");

    @ArchTest
    static final ArchRule forms_work_without_spring_engine_and_database = noClasses()
            .that().resideInAPackage("de.laufzettel.forms..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "org.springframework..", "org.camunda..", "java.sql..", "javax.sql..", "de.laufzettel.library..", "de.laufzettel.connectors..")
            .because("form-designer is a library of its own");

    @ArchTest
    static final ArchRule connectors_work_without_spring_engine_database_and_forms = noClasses()
            .that().resideInAPackage("de.laufzettel.connectors..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "org.springframework..", "org.camunda..", "java.sql..", "javax.sql..", "de.laufzettel.library..", "de.laufzettel.forms..")
            .because("a third party writes a connector against the SPI alone");

    @ArchTest
    static final ArchRule the_library_knows_neither_spring_nor_engine = noClasses()
            .that().resideInAPackage("de.laufzettel.library..")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "org.springframework..", "org.camunda..", "java.sql..", "javax.sql..", "de.laufzettel.forms..", "de.laufzettel.connectors..")
            .because("a service package is plain files");

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock_that_was_given = noClasses()
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .because("tests and try-outs bring their own clock");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
            .orShould().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..dto..")
            .because("such names hide what is inside");

    @ArchTest
    static final ArchRule controllers_stay_in_their_package = classes()
            .that().areAnnotatedWith("org.springframework.stereotype.Controller")
            .or().areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .should().notBePublic()
            .because("a page is reached by its address, never by another class");

    @ArchTest
    static final ArchRule pages_do_not_write_sql = noClasses()
            .that().resideInAnyPackage(
                    "de.laufzettel.studio..", "de.laufzettel.portal..", "de.laufzettel.inbox..", "de.laufzettel.operations..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "java.sql..")
            .because("who may see a row is decided in the query of the package that owns it");

    @ArchTest
    static final ArchRule beans_are_given_by_constructor = fields()
            .that().areDeclaredInClassesThat().resideInAPackage("de.laufzettel..")
            .should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .because("what a class needs is seen in its constructor");

    @ArchTest
    static final ArchRule nothing_is_kept_for_later = noMethods()
            .that().areDeclaredInClassesThat().resideInAPackage("de.laufzettel..")
            .should().beAnnotatedWith("java.lang.Deprecated")
            .because("what nothing uses is deleted");
}
