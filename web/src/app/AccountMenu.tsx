import { useApolloClient, useMutation } from '@apollo/client/react';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../generated/gql.ts';
import type { ViewerQuery } from '../generated/graphql.ts';
import { useText } from '../ui/language/useText.ts';

const signOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

export function AccountMenu({ viewer }: { readonly viewer: ViewerQuery['viewer'] }) {
  const text = useText();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(signOutMutation);
  if (!viewer) {
    return (
      <Link to="/aanmelden" className="rp-tool">
        {text('signIn.action')}
      </Link>
    );
  }
  const leave = async () => {
    await signOut();
    await navigate('/aanmelden');
    await client.resetStore();
  };
  return (
    <>
      <span className="rp-header__name">{viewer.person.name}</span>
      <button type="button" className="rp-tool" onClick={() => void leave()}>
        {text('signIn.signOut')}
      </button>
    </>
  );
}
