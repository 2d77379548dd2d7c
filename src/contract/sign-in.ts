import * as z from '../clearing-house/zod';

/** Answer: how people sign in at this service, besides with an access token of its own. */
export const signInSchema = z
  .object({
    provider: z
      .object({
        issuer: z.url().meta({ description: 'The identity provider, as its discovery document calls itself.' }),
        clientId: z.string().min(1).meta({ description: 'What the provider knows the add-in by; not secret.' }),
        scopes: z.array(z.string().min(1)).min(1),
        nested: z.boolean().meta({
          description:
            'Whether the provider knows the add-in for nested app authentication: Excel can be asked for the token.',
        }),
      })
      .nullable()
      .meta({ description: 'Null where there is none to sign in with.' }),
  })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signInSchema>;
export type SignInProvider = NonNullable<SignIn['provider']>;
