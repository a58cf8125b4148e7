package io.liaison.platform.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds in the main code of every module, each rule parameterised by the module's own package where it matters.
 *
 * <p>A service's whole architecture test is {@code ArchitectureRules.check("io.liaison.request")}; what else holds in it,
 * it adds itself.
 */
public final class ArchitectureRules {

    private static final String WORKER_SEAM = "io.liaison.platform.messaging.WorkerSeam";

    /** Packages whose classes are nobody else's business, below {@code io.liaison}. */
    private static final List<String> PARTS =
            List.of("request", "planning", "tracking", "notification", "archive", "gateway", "standalone");

    private static final Set<String> WAITING_METHODS =
            Set.of("block", "blockOptional", "blockFirst", "blockLast", "toFuture", "toIterable", "toStream");

    private static final Set<String> ASYNCHRONOUS_TYPES = Set.of(
            "org.reactivestreams.Publisher", "java.util.concurrent.Future", "java.util.concurrent.CompletionStage");

    private ArchitectureRules() {}

    /** Applies all rules to the main code below the package. */
    public static void check(String basePackage) {
        JavaClasses main = mainClasses(basePackage);
        all(basePackage).forEach(rule -> rule.check(main));
    }

    public static JavaClasses mainClasses(String basePackage) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
    }

    public static List<ArchRule> all(String basePackage) {
        return Stream.of(
                        domainIsPlainJava(basePackage),
                        nothingOfOtherParts(basePackage),
                        nobodySubscribes(),
                        waitingOnlyAtWorkerSeams(),
                        listenersFinishTheirWork(),
                        adaptersArePackagePrivate(basePackage),
                        packagesAreNullMarked())
                .map(rule -> rule.allowEmptyShould(true))
                .toList();
    }

    /** No Spring, Reactor, database or JSON in the domain; the platform's rule types, calendar and wording are too. */
    public static ArchRule domainIsPlainJava(String basePackage) {
        return classes()
                .that()
                .resideInAPackage(basePackage + "..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "io.liaison.platform.rule..",
                        "io.liaison.platform.directory.calendar..",
                        "io.liaison.platform.wording..",
                        basePackage + "..domain..")
                .because("the domain is plain, synchronous Java");
    }

    public static ArchRule nothingOfOtherParts(String basePackage) {
        String[] others = PARTS.stream()
                .map(part -> "io.liaison." + part)
                .filter(part -> !part.equals(basePackage))
                .map(part -> part + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(basePackage + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others))
                .because("services know each other only by their events");
    }

    public static ArchRule nobodySubscribes() {
        return noClasses()
                .should()
                .callMethodWhere(call("subscribe to a publisher", Set.of("subscribe")))
                .because("only the framework subscribes; what nobody waits for loses its errors");
    }

    public static ArchRule waitingOnlyAtWorkerSeams() {
        return noClasses()
                .that(not(belongToAWorkerSeam()))
                .should()
                .callMethodWhere(call("wait for a publisher", WAITING_METHODS))
                .because("only listener threads and schedulers may wait; their classes are marked @WorkerSeam");
    }

    public static ArchRule listenersFinishTheirWork() {
        return methods()
                .that()
                .areAnnotatedWith("org.springframework.kafka.annotation.KafkaListener")
                .should()
                .notHaveRawReturnType(asynchronous())
                .because("the container would acknowledge out of order");
    }

    /** Configuration is public where another module or Spring's binding needs it. */
    public static ArchRule adaptersArePackagePrivate(String basePackage) {
        return classes()
                .that()
                .resideInAnyPackage(
                        basePackage + "..web..", basePackage + "..persistence..", basePackage + "..messaging..")
                .and()
                .areTopLevelClasses()
                .and(not(configuration()))
                .should()
                .notBePublic()
                .because("adapters are reached through the ports that they implement");
    }

    public static ArchRule packagesAreNullMarked() {
        return classes()
                .that(not(describe("are synthetic", type -> type.getModifiers().contains(JavaModifier.SYNTHETIC))))
                .should(InNullMarkedPackage.BE_IN_ONE)
                .because("null is declared where it can be");
    }

    private static DescribedPredicate<JavaCall<?>> call(String description, Set<String> names) {
        return describe(
                description,
                call -> names.contains(call.getTarget().getName())
                        && call.getTargetOwner().isAssignableTo("org.reactivestreams.Publisher"));
    }

    private static DescribedPredicate<JavaClass> belongToAWorkerSeam() {
        return describe("belong to a worker seam", ArchitectureRules::isWorkerSeam);
    }

    private static boolean isWorkerSeam(JavaClass type) {
        return type.isAnnotatedWith(WORKER_SEAM)
                || type.getEnclosingClass()
                        .filter(ArchitectureRules::isWorkerSeam)
                        .isPresent();
    }

    private static DescribedPredicate<JavaClass> asynchronous() {
        return describe("asynchronous", type -> ASYNCHRONOUS_TYPES.stream().anyMatch(type::isAssignableTo));
    }

    private static DescribedPredicate<JavaClass> configuration() {
        return describe(
                "configuration",
                type -> type.isMetaAnnotatedWith("org.springframework.context.annotation.Configuration")
                        || type.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties"));
    }
}
