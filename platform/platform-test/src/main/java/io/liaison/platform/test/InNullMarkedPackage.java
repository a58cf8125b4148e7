package io.liaison.platform.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The package of a class has a {@code package-info} with {@code @NullMarked}. */
final class InNullMarkedPackage extends ArchCondition<JavaClass> {

    static final InNullMarkedPackage BE_IN_ONE = new InNullMarkedPackage();

    private InNullMarkedPackage() {
        super("be in a package whose package-info says @NullMarked");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(
                type,
                marked,
                "%s is in package %s, which has no package-info.java with @NullMarked"
                        .formatted(type.getSimpleName(), type.getPackageName())));
    }
}
