import type { LearningResource, Quiz, WithContext } from 'schema-dts';
import type { ClassFacts } from '../../views/classroom/class-facts.ts';

/**
 * A quiz as schema.org data (https://schema.org/Quiz). Its questions are left out: search engines would show their answers.
 */
export function quizJsonLd(facts: ClassFacts): WithContext<Quiz> {
  return { '@context': 'https://schema.org', '@type': 'Quiz', ...told(facts), learningResourceType: 'quiz' };
}

/** A lesson as schema.org data (https://schema.org/LearningResource). */
export function lessonJsonLd(facts: ClassFacts): WithContext<LearningResource> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...told(facts),
    learningResourceType: 'lesson plan',
  };
}

function told({ name, about, description, url, inLanguage, ages, minutes, licence }: ClassFacts) {
  return {
    name,
    about,
    description,
    ...(url && { url }),
    inLanguage,
    typicalAgeRange: ages,
    timeRequired: `PT${minutes}M`,
    isAccessibleForFree: true,
    license: licence,
  } as const;
}
