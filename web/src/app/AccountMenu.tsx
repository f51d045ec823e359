import { useMutation } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../generated/gql.ts';
import type { ViewerQuery } from '../generated/graphql.ts';
import { useText } from '../ui/language/useText.ts';

const signOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);

interface AccountMenuProps {
  readonly viewer: ViewerQuery['viewer'];
  /** True: one signs out at the identity provider as well. */
  readonly isSingleSignOn: boolean;
}

export function AccountMenu({ viewer, isSingleSignOn }: AccountMenuProps) {
  const text = useText();
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
    // A new document: nothing of who signed out stays in memory.
    window.location.assign('/aanmelden');
  };
  return (
    <>
      <span className="rp-header__name">{viewer.person.name}</span>
      {isSingleSignOn ? (
        <form method="post" action="/aanmelding/uit">
          <button type="submit" className="rp-tool">
            {text('signIn.signOut')}
          </button>
        </form>
      ) : (
        <button type="button" className="rp-tool" onClick={() => void leave()}>
          {text('signIn.signOut')}
        </button>
      )}
    </>
  );
}
