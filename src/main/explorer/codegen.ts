import type { CodegenConfig } from '@graphql-codegen/cli';

/** The typed client: every operation in src/queries, checked against the SDL that the server serves. */
const config: CodegenConfig = {
  schema: '../../../schema/*.graphqls',
  documents: 'src/queries/*.graphql',
  generates: {
    'src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { EDTF: 'string', Date: 'string', DateTime: 'string', URL: 'string', LanguageTag: 'string' },
      },
    },
  },
};

export default config;
