package io.liaison.notification.config;

import io.liaison.notification.notice.text.Language;
import io.liaison.notification.notice.text.Names;
import io.liaison.notification.notice.text.NoticeTexts;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.directory.people.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    /** Names as the directory has them at the moment of reading. */
    private record DirectoryNames(DirectorySource directory) implements Names {

        @Override
        public String person(String id) {
            return directory.current().person(id).map(Person::name).orElse(id);
        }

        @Override
        public String department(String code, Language language) {
            return directory
                    .current()
                    .department(code)
                    .map(Department::name)
                    .map(name -> name.in(language.locale()))
                    .orElse(code);
        }
    }

    @Bean
    NoticeTexts noticeTexts(DirectorySource directory) {
        return new NoticeTexts(new DirectoryNames(directory));
    }
}
